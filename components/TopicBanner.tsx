import { partsOf, pathOf } from '@/lib/routes/paths';

import type { Section } from '@/lib/content/model';
import type { Variant } from '@/lib/script/variants';

export interface TopicBannerProps {
  variant: Variant;
  topic: Section;
}

/** The banner over every page of a topic: its name and its slogan. */
export function TopicBanner({ variant, topic }: TopicBannerProps) {
  return (
    <div className="topic-banner mt-5 bg-banner px-5 py-4 text-center text-on-banner sm:py-5">
      <a href={pathOf(variant, partsOf(topic.path))} className="text-sm text-on-banner no-underline hover:underline">
        {topic.title}
      </a>
      {topic.slogan && <p className="mt-1 font-serif text-lg leading-normal font-bold tracking-[0.08em] sm:text-2xl">{topic.slogan}</p>}
    </div>
  );
}
