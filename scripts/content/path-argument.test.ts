import { resolve } from 'node:path';
import { expect, it } from 'vitest';

import { readPathArgument } from './path-argument';

it.each(['news/bridge', './news/bridge/', '/news/bridge', 'content/news/bridge.mdx', './content/news/bridge', resolve('content/news/bridge.mdx'), 'news\\bridge.mdx', 'news/bridge/section.yml'])(
  'reads %s as news/bridge',
  (argument) => {
    expect(readPathArgument(argument, 'content')).toBe('news/bridge');
  },
);

it('keeps what climbs out as it is, for the check of names to refuse', () => {
  expect(readPathArgument('news/../../x', 'content')).toBe('news/../../x');
});
