import type { Problem } from '@/lib/problems/problem';

/** Why a file cannot be imported. */
export type ImportFault =
  | { kind: 'too-large'; bytes: number; limit: number }
  | { kind: 'unpacks-too-large'; limit: number }
  | { kind: 'too-deep'; limit: number }
  | { kind: 'too-many-elements'; limit: number }
  | { kind: 'unknown-format'; looksLike: string }
  | { kind: 'binary' }
  | { kind: 'damaged-docx'; reason: 'no-zip' | 'no-text' | { said: string } }
  | { kind: 'empty' }
  | { kind: 'no-title' }
  | { kind: 'no-text' }
  | { kind: 'no-section'; breadcrumb: readonly string[] }
  | { kind: 'no-slug'; title: string }
  | { kind: 'bad-slug'; slug: string; suggestion?: string }
  | { kind: 'not-faithful'; line: number; text: string }
  | { kind: 'not-valid'; problem: Problem };

/** A file that cannot be imported; the shell words its fault for people. */
export class ImportError extends Error {
  override name = 'ImportError';

  constructor(readonly fault: ImportFault, options?: ErrorOptions) {
    super(fault.kind, options);
  }
}
