/** A hard subject: who takes such questions, and what the organisation has agreed to answer. */
import { identifier, optional, terms } from '../shape.ts';
import type { TermHit } from '../terms.ts';
import { defineFormat, heardAs, type OptionsOf } from './format.ts';
import { defineKind } from './kind.ts';

export const topicFormat = defineFormat('topic', {
  about:
    'A hard subject: who takes such questions, and what the organisation has agreed to answer.',
  options: {
    contact: identifier('Id of a contact of this pack: who takes such questions.'),
    answer: optional(identifier('Id of an approved answer of this pack.')),
  },
  authored: { terms: terms('Words that name the subject. Small letters match any capitals.') },
  terms: (options) => heardAs('hit', options.terms),
});

export const topic = defineKind<OptionsOf<typeof topicFormat>>('topic', {
  scope: 'subject',
  // What people write of privately is nobody's to take over.
  roles: ['professional', 'official'],
  rewrites: false,
  asked: 'heard',
  // Once, at the first mention: whoever is unsure needs one name, not the same card for every mention.
  inText({ options: { contact, answer } }, heard) {
    const { start, end } = heard.reduce((first, hit) => (comesBefore(hit, first) ? hit : first));
    const weight = end - start;
    return [
      {
        start,
        end,
        expected: [],
        fixes: [],
        weight,
        contact,
        ...(answer !== undefined && { answer }),
      },
    ];
  },
});

/** Of two terms that start together the longer names the subject better. */
function comesBefore(one: TermHit, other: TermHit): boolean {
  return one.start < other.start || (one.start === other.start && one.end > other.end);
}
