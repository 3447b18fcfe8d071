/** The public face of the rules. Where YAML must not come along, as in the page, import `checking.ts`. */
export * from './checking.ts';
export { compile } from './pack/compile.ts';
export { inLayers, type LayerProblem, layerProblems } from './pack/layers.ts';
export { type ParsedPack, parsePack } from './pack/parse.ts';
export { alongsideOf, type ExampleProblem, proveExamples } from './pack/prove.ts';
export type { Override, Pack, Rule } from './pack/schema.ts';
export { builtInPacks, defaultPacks, type PackId } from './packs/index.ts';
export { languages, postKinds, roles, severities } from './types.ts';
