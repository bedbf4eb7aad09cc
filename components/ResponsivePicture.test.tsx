import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import { withBasePath } from '@/lib/routes/paths';

import { ResponsivePicture, type ResponsivePictureProps } from './ResponsivePicture';

const show = (props: Partial<ResponsivePictureProps>) =>
  fromHtml(renderToStaticMarkup(<ResponsivePicture src="/media/1a/bridge.jpg" width={1000} height={600} alt="橋" {...props} />), { fragment: true });

describe('ResponsivePicture', () => {
  it('offers AVIF before WebP, in every width, and the original to all others', () => {
    const tree = show({ widths: '480 1000' });
    const sources = selectAll('picture > source', tree).map(({ properties }) => [properties.type, properties.srcSet]);
    expect(sources).toEqual([
      ['image/avif', `${withBasePath('/media/1a/bridge-480.avif')} 480w, ${withBasePath('/media/1a/bridge-1000.avif')} 1000w`],
      ['image/webp', `${withBasePath('/media/1a/bridge-480.webp')} 480w, ${withBasePath('/media/1a/bridge-1000.webp')} 1000w`],
    ]);
    expect(select('picture > img', tree)!.properties).toMatchObject({ src: withBasePath('/media/1a/bridge.jpg'), width: 1000, height: 600, alt: '橋', loading: 'lazy' });
  });

  it('leaves a drawing alone', () => {
    expect(selectAll('picture, source', show({ widths: undefined }))).toEqual([]);
  });

  it('loads the picture that a page opens with at once, before others', () => {
    const { properties } = select('img', show({ isLead: true }))!;
    expect(properties).toMatchObject({ fetchPriority: 'high' });
    expect(properties.loading).toBeUndefined();
  });
});
