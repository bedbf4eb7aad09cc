import { useTranslations } from 'next-intl';

export interface PictureCaptionProps {
  caption?: string;
  /** Whose picture it is. */
  credit?: string;
}

/** What stands below a picture; nothing where there is nothing to say. */
export function PictureCaption({ caption, credit }: PictureCaptionProps) {
  const t = useTranslations('article');
  if (!caption && !credit) return null;
  return (
    <figcaption>
      {caption}
      {credit && <span className={caption && 'credit'}>{t('credit', { credit })}</span>}
    </figcaption>
  );
}
