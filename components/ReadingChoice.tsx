import type { SettingName } from '@/lib/reader/settings';

export interface ReadingChoiceProps {
  name: SettingName;
  label: string;
  /** Each value and what it is called. */
  choices: readonly (readonly [value: string, text: string])[];
}

/** One setting of the reader's, as a row of values of which one holds. */
export function ReadingChoice({ name, label, choices }: ReadingChoiceProps) {
  return (
    <fieldset className="choices" data-name={name}>
      <legend>{label}</legend>
      {choices.map(([value, text]) => (
        <label key={value} className="choice" data-value={value}>
          <input type="radio" name={name} value={value} />
          {text}
        </label>
      ))}
    </fieldset>
  );
}
