import { type ESTree, parseSync, Visitor } from 'vite';

/** What one module reaches for, read from its syntax tree, so that a comment or a string never counts. */
export interface ModuleFacts {
  /** Every specifier: imports, type imports, re-exports, `import()`, `import.meta.glob`, and `new URL(x, import.meta.url)`. */
  readonly imports: readonly string[];
  /** Globals and operators: `Date` and `Math` (alone), `Math.random` (a member), `document`, `**`, `import(…)` (computed). */
  readonly uses: ReadonlySet<string>;
}

const GLOBAL_OBJECTS = new Set(['globalThis', 'self', 'window']);

const nameOf = (node: { readonly type: string; readonly name?: unknown }): string | undefined =>
  node.type === 'Identifier' && typeof node.name === 'string' ? node.name : undefined;

function literal(node: ESTree.Node | null | undefined): string | undefined {
  return node?.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined;
}

/** The text of a literal, or of all literals in a list of them. */
function literals(node: ESTree.Node | null | undefined): string[] {
  if (node?.type === 'ArrayExpression') return node.elements.flatMap((element) => literals(element));
  const text = literal(node);
  return text === undefined ? [] : [text];
}

/** Names bound by a parameter or declaration, so that a local `window` is not taken for the browser's. */
function boundNames(pattern: ESTree.Node): string[] {
  if (pattern.type === 'Identifier') return [pattern.name];
  if (pattern.type === 'AssignmentPattern') return boundNames(pattern.left);
  if (pattern.type === 'RestElement') return boundNames(pattern.argument);
  if (pattern.type === 'ArrayPattern')
    return pattern.elements.flatMap((item) => (item ? boundNames(item) : []));
  if (pattern.type !== 'ObjectPattern') return [];
  return pattern.properties.flatMap((item) => boundNames(item.type === 'RestElement' ? item : item.value));
}

class Collector {
  readonly imports: string[] = [];
  readonly uses = new Set<string>();
  readonly bound = new Set<string>();
  /** `window.document` and the like: the object and the member. */
  private readonly ofGlobal: (readonly [string, string])[] = [];
  /** Identifiers that are only the name of a member or a key. */
  private readonly plain = new WeakSet<object>();

  add(specifier: string | undefined): void {
    if (specifier === undefined) this.uses.add('import(…)');
    else this.imports.push(specifier);
  }

  /** The globals used, less those that the module binds a name of its own for. */
  globals(): ReadonlySet<string> {
    const own = [...this.uses].filter((name) => !this.bound.has(name));
    const members = this.ofGlobal
      .filter(([object]) => !this.bound.has(object))
      .map(([, property]) => property);
    return new Set([...own, ...members]);
  }

  bind(patterns: readonly ESTree.Node[]): void {
    for (const name of patterns.flatMap(boundNames)) this.bound.add(name);
  }

  member(node: ESTree.MemberExpression): void {
    const object = nameOf(node.object);
    const property = node.computed ? literal(node.property) : nameOf(node.property);
    if (!node.computed) this.plain.add(node.property);
    if (property === undefined || object === undefined) return;
    if (GLOBAL_OBJECTS.has(object)) this.ofGlobal.push([object, property]);
    if (object !== 'Math' && object !== 'Date') return;
    this.plain.add(node.object);
    this.uses.add(`${object}.${property}`);
  }

  key(node: { readonly key: object; readonly computed: boolean; readonly shorthand?: boolean }): void {
    if (!node.computed && node.shorthand !== true) this.plain.add(node.key);
  }

  identifier(node: object, name: string): void {
    if (!this.plain.has(node)) this.uses.add(name);
  }

  operator(operator: string): void {
    if (operator === '**' || operator === '**=') this.uses.add('**');
  }

  call(node: ESTree.CallExpression): void {
    const { callee } = node;
    if (callee.type !== 'MemberExpression' || callee.object.type !== 'MetaProperty') return;
    if (nameOf(callee.property) === 'glob') this.imports.push(...literals(node.arguments[0]));
  }

  created(node: ESTree.NewExpression): void {
    const [path, base] = node.arguments;
    if (nameOf(node.callee) !== 'URL' || base?.type !== 'MemberExpression') return;
    if (base.object.type === 'MetaProperty') this.add(literal(path));
  }
}

function visitorFor(found: Collector): Visitor {
  const functionLike = (node: { readonly params: readonly ESTree.Node[] }): void => found.bind(node.params);
  return new Visitor({
    ImportDeclaration: (node) => found.add(node.source.value),
    ExportAllDeclaration: (node) => found.add(node.source.value),
    ExportNamedDeclaration: (node) => (node.source ? found.add(node.source.value) : undefined),
    ImportExpression: (node) => found.add(literal(node.source)),
    TSImportType: (node) => found.add(literal(node.source)),
    CallExpression: (node) => found.call(node),
    NewExpression: (node) => found.created(node),
    MemberExpression: (node) => found.member(node),
    Property: (node) => found.key(node),
    PropertyDefinition: (node) => found.key(node),
    TSPropertySignature: (node) => found.key(node),
    VariableDeclarator: (node) => found.bind([node.id]),
    FunctionDeclaration: functionLike,
    FunctionExpression: functionLike,
    ArrowFunctionExpression: functionLike,
    BinaryExpression: (node) => found.operator(node.operator),
    AssignmentExpression: (node) => found.operator(node.operator),
    Identifier: (node) => found.identifier(node, node.name),
  });
}

/** The facts of a TypeScript module. Throws when it does not parse: a file that cannot be read must not count as clean. */
export function moduleFacts(path: string, text: string): ModuleFacts {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`);
  const found = new Collector();
  visitorFor(found).visit(program);
  return { imports: found.imports, uses: found.globals() };
}
