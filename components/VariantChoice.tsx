import { siteName } from '@/lib/routes/metadata';
import { pathOf } from '@/lib/routes/paths';
import { site } from '@/site.config';

/** The site in each of its variants, for a reader of whom nothing is known. */
export function VariantChoice() {
  return (
    <main className="mx-auto grid min-h-dvh max-w-measure content-center px-6 py-16">
      <h1 className="font-serif text-4xl font-bold tracking-[0.12em]">{siteName(site.defaultVariant)}</h1>
      <ul className="mt-8 border-t-2 border-ink">
        {site.variants.map((variant) => (
          <li key={variant} className="border-b border-rule">
            <a href={pathOf(variant)} lang={variant} hrefLang={variant} data-variant={variant} className="block py-4 text-lg no-underline">
              {site.variantLabels[variant].name}
            </a>
          </li>
        ))}
      </ul>
    </main>
  );
}
