/** The options of rule kinds as zod schemas, and the small shapes that all of the pack format is made of. */
import { z } from 'zod';
import type { Field, Shape } from '../shape.ts';
import { languages } from '../types.ts';

/** Far more than any pack of ours needs. Texts in UTF-16 code units, lists in entries. */
export const most = { id: 100, line: 1_000, text: 20_000, list: 20_000 };

export const id = z
  .string()
  .max(most.id)
  .regex(/^[a-z0-9æøå]+(-[a-z0-9æøå]+)*$/u, 'an id has small letters, digits and single hyphens');

export const text = z.string().min(1).max(most.text);

/** A language named again changes nothing, and costs as much as the first time. */
export const languageList = z.array(z.enum(languages)).min(1).max(languages.length);

/** What is looked for in a text or put into it: never more than a line. */
export const line = text.max(most.line).regex(/^[^\n\r\u2028\u2029]*$/u, 'this must be one line');

export const localText = z.union([text, z.partialRecord(z.enum(languages), text)]);

function shapeSchema(shape: Shape): z.ZodType {
  switch (shape.type) {
    case 'text':
    case 'pattern':
      return text;
    case 'line':
    case 'replacement':
    case 'term':
      return line;
    case 'id':
      return id;
    case 'switch':
      return z.boolean();
    case 'number':
      return (shape.whole ? z.int() : z.number()).min(shape.least).max(shape.most);
    case 'choice':
      return z.enum(shape.of);
    case 'list':
      return z.array(shapeSchema(shape.of)).min(shape.least).max(most.list);
    case 'map':
      return z.record(text, shapeSchema(shape.of));
    case 'by-language':
      return z.partialRecord(z.enum(languages), shapeSchema(shape.of));
    case 'either':
      return z.union(shape.of.map(shapeSchema));
  }
}

/** The schema of one option. */
export function fieldSchema({ shape, about, optional, fallback }: Field<unknown>): z.ZodType {
  const schema = shapeSchema(shape).describe(about);
  if (fallback !== undefined) return schema.default(fallback);
  return optional ? schema.optional() : schema;
}
