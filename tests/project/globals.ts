import { isNode, type Node, walk } from './modules.ts';

/**
 * Which of `names` a module uses without declaring them. A name is a global (`document`, used as `document.x`
 * or called) or a member of one (`Date.now`).
 */
export function globalsUsed(tree: Node, names: readonly string[]): string[] {
  const declared = declarations(tree);
  const used = new Set<string>();
  walk(tree, (node) => {
    if (node.type === 'CallExpression' || node.type === 'NewExpression')
      used.add(nameOf(node.callee));
    if (node.type !== 'MemberExpression') return;
    used.add(nameOf(node.object));
    if (!node.computed) used.add(`${nameOf(node.object)}.${nameOf(node.property)}`);
  });
  return names.filter((name) => used.has(name) && !declared.has(name.split('.')[0] ?? name));
}

/** Every name that the module gives to something of its own, wherever that name holds. */
function declarations(tree: Node): Set<string> {
  const names = new Set<string>();
  const add = (pattern: unknown) =>
    walk(pattern, (node) => {
      if (node.type === 'Identifier') names.add(nameOf(node));
    });
  walk(tree, (node) => {
    if (node.type === 'VariableDeclarator') add(node.id);
    if (/Function/.test(node.type)) {
      add(node.id);
      add(node.params);
    }
    if (/^Import.*Specifier$/.test(node.type)) add(node.local);
  });
  return names;
}

function nameOf(node: unknown): string {
  return isNode(node) && node.type === 'Identifier' ? String(node.name) : '';
}
