/** Text from elsewhere for a terminal: codes that a terminal obeys or does not show are written as their number. */
export function visible(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}]|\p{Cs}/gu, (sign) => `[U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`);
}
