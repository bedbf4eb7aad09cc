import { expect, it } from 'vitest';

import { withOldForms } from './old-forms';

const froms = (...old: string[]) => withOldForms(old.map((from) => ({ from, to: '/zh-Hans/a', status: 301 }))).map(({ from }) => from);

it.each([
  ['/old/t1.html', ['/old/t1.html', '/old/t1']],
  ['/news/bridge', ['/news/bridge', '/news/bridge.html']],
  ['/show.php', ['/show.php', '/show.php/']],
  ['/old/', ['/old/', '/old']],
  ['/%E8%88%8A/%E6%96%87.html', ['/%E8%88%8A/%E6%96%87.html', '/%E8%88%8A/%E6%96%87']],
])('knows the forms of %s', (from, forms) => {
  expect(froms(from)).toEqual(forms);
});

it('names no address twice', () => {
  expect(froms('/old', '/old/').filter((from) => from === '/old')).toEqual(['/old']);
});
