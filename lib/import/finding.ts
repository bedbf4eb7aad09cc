import type { RemovedKind } from './removed';

/** A place in a text where something was lost, is left over, or was written as a machine writes it. */
export interface Finding {
  start: number;
  end: number;
  /** `lost`: becomes `<Damaged>`. `remove`: goes. `replace`: becomes `by`. `tell`: stays, and is told. */
  action: 'lost' | 'remove' | 'replace' | 'tell';
  /** How the report names it; what is lost is listed by itself. */
  kind?: RemovedKind;
  by?: string;
}

/** Findings in order, none over another: of two that overlap the earlier in the list stays. */
export function withoutOverlap(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of findings) {
    if (!kept.some(({ start, end }) => start < finding.end && finding.start < end)) kept.push(finding);
  }
  return kept.sort((a, b) => a.start - b.start);
}
