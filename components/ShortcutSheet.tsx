import { useTranslations } from 'next-intl';

export interface ShortcutSheetProps {
  /** Whether this variant can be set vertically. */
  hasVertical: boolean;
  /** How many variants the menu has, each with its digit. */
  variantCount: number;
}

/** The sheet of shortcuts, and the switch that turns them off: keys may mean something else to one's other tools. */
export function ShortcutSheet({ hasVertical, variantCount }: ShortcutSheetProps) {
  const t = useTranslations('aids');
  const digits = Array.from({ length: variantCount }, (_, i) => String(i + 1));
  const shortcuts = [
    [['/'], 'search'],
    [digits, 'variant'],
    [['+', '-'], 'size'],
    [['t'], 'theme'],
    ...(hasVertical ? ([[['d'], 'flow']] as const) : []),
    [['n'], 'next'],
    [['p'], 'previous'],
    [['h'], 'home'],
    [['?'], 'help'],
  ] as const;
  return (
    <dialog data-sheet="keys" aria-labelledby="keys-title" className="sheet">
      <form method="dialog">
        <div className="sheet-head">
          <h2 id="keys-title">{t('keys')}</h2>
          <button className="sheet-button">{t('close')}</button>
        </div>
        <dl className="shortcuts">
          {shortcuts.map(([keys, name]) => (
            <div key={name}>
              <dt>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{t(`shortcuts.${name}`)}</dd>
            </div>
          ))}
        </dl>
        <label className="choice mt-4">
          <input type="checkbox" name="keys" value="on" />
          {t('useKeys')}
        </label>
      </form>
    </dialog>
  );
}
