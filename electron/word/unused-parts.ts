// Which parts of a package nothing leads to: what Word would carry along unseen (ECMA-376 part 2, relationships).

/** Names of parts that are reached from the package's root by no relationship. */
export function listUnusedParts(names: ReadonlySet<string>, texts: ReadonlyMap<string, string>): string[] {
  const reached = new Set(['[Content_Types].xml', '_rels/.rels']);
  const open = ['_rels/.rels'];
  for (let rels = open.pop(); rels !== undefined; rels = open.pop()) {
    const folder = rels.replace(/_rels\/[^/]*$/, '');
    for (const [relationship] of (texts.get(rels) ?? '').matchAll(/<Relationship [^>]*>/g)) {
      if (relationship.includes('TargetMode="External"')) continue;
      const target = resolvePart(folder, /Target="([^"]*)"/.exec(relationship)?.[1] ?? '');
      if (reached.has(target) || !names.has(target)) continue;
      reached.add(target);
      const next = target.replace(/([^/]*)$/, '_rels/$1.rels');
      if (!names.has(next)) continue;
      reached.add(next);
      open.push(next);
    }
  }
  return [...names].filter((name) => !reached.has(name));
}

/** A target as a part's name. */
export function resolvePart(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of `${target.startsWith('/') ? '' : folder}${target}`.split('/'))
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  return steps.join('/');
}
