import { z } from 'zod';

import { nearest } from '@/lib/problems/nearest';
import { problemAt, type Place, type Problem } from '@/lib/problems/problem';

import { fieldExamples, type SchemaFault } from './schemas';
import { readYaml, type DataPath, type YamlData } from './yaml';

import type { ExpectedValue, ValueKind } from '@/lib/problems/reasons';

/** Fields that a schema found right, or what is wrong with them. */
export interface ReadFields<Fields> {
  /** `undefined` exactly where there is a problem. */
  fields?: Fields;
  /** The fields in which nothing is wrong, whatever is with the others: further checks need not wait for these. */
  sound: Partial<Fields>;
  problems: Problem[];
  placeOf: (path: DataPath) => Place;
}

/**
 * Reads YAML against a schema and reports everything that is wrong with it, each where it stands.
 *
 * @param at the file, and the line on which the YAML begins
 */
export function readFields<Schema extends z.ZodType>(source: string, at: Place, schema: Schema): ReadFields<z.infer<Schema>> {
  const yaml = readYaml(source, at);
  const { placeOf } = yaml;
  if (yaml.problems.length > 0) return { sound: {}, problems: yaml.problems, placeOf };
  const isList = schema instanceof z.ZodArray;
  const data = yaml.data ?? (isList ? [] : {}); // nothing at all: every required field is missing, each is said
  if (typeof data !== 'object' || Array.isArray(data) !== isList) {
    const problem = isList ? problemAt(placeOf([]), 'term-invalid', { reason: { code: 'term-no-list' } }) : problemAt(placeOf([]), 'yaml-no-map', {});
    return { sound: {}, problems: [problem], placeOf };
  }
  const result = schema.safeParse(data);
  if (result.success) return { fields: result.data, sound: result.data as Partial<z.infer<Schema>>, problems: [], placeOf };
  const { issues } = result.error;
  return { sound: soundFields(data, schema, issues), problems: issues.flatMap((issue) => toProblems(issue, { ...yaml, data }, schema)), placeOf };
}

type Issue = z.core.$ZodIssue;

function soundFields<Fields>(data: object, schema: z.ZodType<Fields>, issues: readonly Issue[]): Partial<Fields> {
  const faulty = new Set(issues.map(({ path }) => path[0]));
  const known = knownFields(schema, []);
  return Object.fromEntries(Object.entries(data).filter(([name]) => known.includes(name) && !faulty.has(name))) as Partial<Fields>;
}

function toProblems(issue: Issue, yaml: YamlData, schema: z.ZodType): Problem[] {
  const { path } = issue;
  const field = path.map(String).join('.');
  const value = valueAt(yaml.data, path);
  const place = yaml.placeOf(path);
  if (issue.code === 'custom' && issue.params) {
    const { rule, details } = issue.params as SchemaFault;
    return [problemAt(place, rule, details as never)];
  }
  if (issue.code === 'unrecognized_keys') {
    const known = knownFields(schema, path);
    return issue.keys.map((key) =>
      problemAt(yaml.placeOfKey(path, key), 'field-unknown', { field: [...path, key].map(String).join('.'), near: nearest(key, known), known }),
    );
  }
  if (issue.code === 'invalid_key') return issue.issues.flatMap((inner) => toProblems({ ...inner, path } as Issue, yaml, schema));
  if (value === undefined) return [problemAt(place, 'field-missing', { field, example: fieldExamples[field] })];
  if (value === null || (typeof value === 'string' && value.trim() === '')) return [problemAt(place, 'field-blank', { field })];
  if (issue.code === 'invalid_value' && typeof value === 'string') {
    const allowed = issue.values.map(String);
    return [problemAt(place, 'field-value', { field, value, allowed, near: nearest(value, allowed) })];
  }
  return [problemAt(place, 'field-type', { field, expected: expectedIn(issue), found: kindOf(value) })];
}

/** The fields that a schema knows at a path; zod's issue names only those it does not know. */
function knownFields(schema: z.ZodType, path: DataPath): string[] {
  const inner = schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema;
  const [key, ...rest] = path;
  if (inner instanceof z.ZodArray) return knownFields(inner.element as z.ZodType, rest);
  if (!(inner instanceof z.ZodObject)) return [];
  if (key === undefined) return Object.keys(inner.shape);
  const child = inner.shape[String(key)] as z.ZodType | undefined;
  return child ? knownFields(child, rest) : [];
}

function valueAt(data: unknown, path: DataPath): unknown {
  return path.reduce<unknown>((value, key) => {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, key)) return undefined;
    return (value as Record<PropertyKey, unknown>)[key];
  }, data);
}

const kinds: Readonly<Record<string, ValueKind>> = { string: 'text', number: 'number', boolean: 'boolean', array: 'list', object: 'group', record: 'group' };

function expectedIn(issue: Issue): ExpectedValue {
  if (issue.code === 'invalid_value') return { oneOf: issue.values.map(String) };
  return (issue.code === 'invalid_type' ? kinds[issue.expected] : undefined) ?? 'row';
}

function kindOf(value: unknown): ValueKind {
  return Array.isArray(value) ? 'list' : (kinds[typeof value] ?? 'group');
}
