import { useFormatter } from 'next-intl';

import { hasTime, toEpochMs } from '@/lib/content/dates';
import { site } from '@/site.config';

export interface PublicationTimeProps {
  /** ISO 8601, as the editor wrote it. */
  date: string;
  /** Only the day, even where the minute is known. */
  dayOnly?: boolean;
}

/** A date, to the minute where the editor gave it, in the site's time zone. */
export function PublicationTime({ date, dayOnly = false }: PublicationTimeProps) {
  const format = useFormatter();
  const time = !dayOnly && hasTime(date) ? ({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const) : {};
  const text = format.dateTime(new Date(toEpochMs(date, site.timeZone)), {
    year: 'numeric', month: 'long', day: 'numeric', timeZone: site.timeZone, ...time,
  });
  return <time dateTime={date}>{text}</time>;
}
