/** A place where a conversion is unsure. Offset and length are UTF-16 units of the source text. */
export interface Flag {
  offset: number;
  length: number;
  source: string;
  chosen: string;
  alternatives: string[];
  /** How sure the choice is, from 0 to 1. */
  confidence: number;
}
