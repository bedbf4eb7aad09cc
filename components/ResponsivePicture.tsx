import { pictureFormats, resizedSrc } from '@/lib/content/picture-widths';
import { withBasePath } from '@/lib/routes/paths';

import type { Picture } from '@/lib/content/model';

export interface ResponsivePictureProps extends Pick<Picture, 'src' | 'width' | 'height' | 'alt' | 'widths'> {
  /** As Markdown's `![…](… "title")` gives it. */
  title?: string;
  /** The picture that a page opens with: loaded at once, before others. */
  isLead?: boolean;
}

/** As wide as the text: the measure, or the screen without its margins. */
const sizes = '(min-width: 44.5rem) 40.5rem, calc(100vw - 2.5rem)';

/** A picture in the width and format that suit the screen, its room kept from the start. */
export function ResponsivePicture({ src, width, height, alt = '', title, widths, isLead = false }: ResponsivePictureProps) {
  const loading = isLead ? ({ fetchPriority: 'high' } as const) : ({ loading: 'lazy', decoding: 'async' } as const);
  const image = <img src={withBasePath(src)} width={width} height={height} alt={alt} title={title} {...loading} />;
  if (!widths) return image;
  return (
    <picture>
      {pictureFormats.map((format) => (
        <source
          key={format}
          type={`image/${format}`}
          srcSet={widths.split(' ').map((each) => `${withBasePath(resizedSrc(src, Number(each), format))} ${each}w`).join(', ')}
          sizes={sizes}
        />
      ))}
      {image}
    </picture>
  );
}
