/** Packs as the options page shows them. */
import type { PackChoice } from '../../components/options/props.ts';
import { inLanguage } from '../../rules/local-text.ts';
import type { Pack } from '../../rules/pack/schema.ts';
import { examplePacks } from '../../rules/packs/index.ts';
import type { Language } from '../../rules/types.ts';

/** `packs` in their order, as `reader` reads them; those whose ids are in `active` are switched on. */
export function packChoices(
  packs: readonly Pack[],
  active: readonly string[],
  reader: Language,
): PackChoice[] {
  const examples: readonly string[] = examplePacks;
  return packs.map((pack) => ({
    id: pack.id,
    title: inLanguage(pack.title, reader),
    description: inLanguage(pack.description, reader),
    version: pack.version,
    publisher: pack.publisher,
    rules: pack.rules.length,
    organisation: pack.organisation?.name ?? null,
    example: examples.includes(pack.id),
    buildsOn: pack.extends.map((id) => titleOf(id, packs, reader)),
    news: newsOf(pack, reader),
    active: active.includes(pack.id),
  }));
}

/** The title of the pack with this id; the id itself when that pack is not here. */
function titleOf(id: string, packs: readonly Pack[], reader: Language): string {
  const found = packs.find((pack) => pack.id === id);
  return found ? inLanguage(found.title, reader) : id;
}

/** Packs list their changes newest first; a version may have several. */
function newsOf({ changes }: Pack, reader: Language): PackChoice['news'] {
  const [newest] = changes;
  if (!newest) return null;
  const { version } = newest;
  const lines = changes.filter((change) => change.version === version);
  return { version, text: lines.map(({ text }) => inLanguage(text, reader).trim()).join(' ') };
}
