import type { EntityType, Gender, Text } from '../../model/index.ts';
import { foldWord, sliceTokens } from '../../text/index.ts';
import { keyOf, knownCanonical } from '../canonical.ts';
import { compareNames, parseName, type PersonName } from '../person-names/index.ts';
import { organisation, person, place, type Name } from '../names/index.ts';
import { types } from '../recognise/labels.ts';
import { vocabulary } from '../vocabulary.ts';
import { Word } from '../word-classes.ts';
import { hashWord } from '../../text/index.ts';

/** An entity while its mentions are being gathered. */
export interface Cluster {
  readonly keys: Set<string>;
  type: number;
  /** Display name. */
  name: string;
  /** Person names in full form (two words or more), parsed. */
  full: PersonName | null;
  gender: Gender;
  readonly honorifics: Set<string>;
  readonly reasons: Set<string>;
  /** Indices of names. */
  readonly names: number[];
}

interface Group {
  readonly key: string;
  readonly type: number;
  readonly names: number[];
}

/**
 * Puts the names of one article together, sure steps first: the same words; known aliases; acronyms; full names that differ in an initial
 * or a spelling; then surnames and first names alone, where one bearer is possible. Returns the cluster of each name, -1 for a name with
 * several possible bearers.
 */
export function clusterNames(text: Text, names: readonly Name[]): { clusters: Cluster[]; clusterOf: Int32Array } {
  const clusterOf = new Int32Array(names.length).fill(-1);
  const groups = groupByWords(text, names);
  const clusters: Cluster[] = [];
  const add = (group: Group, name = longestForm(text, names, group)): Cluster => {
    const cluster: Cluster = {
      keys: new Set([group.key]),
      type: group.type,
      name,
      full: null,
      gender: null,
      honorifics: new Set(),
      reasons: new Set(),
      names: [],
    };
    clusters.push(cluster);
    join(cluster, group, null);
    return cluster;
  };
  const join = (cluster: Cluster, group: Group, reason: string | null) => {
    cluster.keys.add(group.key);
    if (reason !== null || group.names.length > 1) cluster.reasons.add(reason ?? 'exact');
    for (const index of group.names) {
      cluster.names.push(index);
      clusterOf[index] = clusters.indexOf(cluster);
      const { honorific } = names[index];
      if (honorific === null) continue;
      const words = sliceTokens(text, honorific.first, honorific.last);
      cluster.honorifics.add(words);
      cluster.gender ??= genderOfHonorific(words);
    }
  };

  const byCanonical = new Map<string, Cluster>();
  const single: Group[] = [];
  const acronyms: Group[] = [];
  for (const group of groups) {
    if (group.type === person) {
      if (parseName(longestForm(text, names, group)).given.length === 0) {
        single.push(group);
        continue;
      }
      const full = parseName(longestForm(text, names, group));
      const gender = genderOfGroup(text, names, group);
      const same = clusters.find(
        (cluster) =>
          cluster.full !== null &&
          compareNames(cluster.name, longestForm(text, names, group)).same &&
          !conflict(cluster.gender, gender),
      );
      if (same) {
        if (longestForm(text, names, group).length > same.name.length) same.name = longestForm(text, names, group);
        join(same, group, compareNames(same.name, longestForm(text, names, group)).reason);
      } else {
        const cluster = add(group);
        cluster.full = full;
        cluster.gender ??= genderOfGiven(full.given[0] ?? '');
      }
      continue;
    }
    const known = knownCanonical(group.key);
    const mate = byCanonical.get(`${known ?? group.key}`);
    if (mate) join(mate, group, known ? 'alias' : 'exact');
    else if (known === undefined && isAcronym(text, names, group)) acronyms.push(group);
    else byCanonical.set(known ?? group.key, add(group, known ?? longestForm(text, names, group)));
  }
  for (const group of acronyms) {
    const letters = group.key.replace(/[^\p{L}\p{N}]/gu, '');
    const whole = clusters.filter(
      (cluster) => cluster.type !== person && [...cluster.keys].some((key) => initialsOf(key).includes(letters)),
    );
    if (whole.length === 1) join(whole[0], group, 'acronym');
    else byCanonical.set(group.key, add(group));
  }
  joinShortForms(clusters, clusterOf);
  for (const group of single) placeSingle(group);
  return { clusters, clusterOf };

  function placeSingle(group: Group): void {
    const gender = genderOfGroup(text, names, group);
    const fits = (cluster: Cluster) =>
      cluster.type === person && cluster.full !== null && !conflict(cluster.gender, gender);
    const bySurname = clusters.filter((cluster) => fits(cluster) && cluster.full!.surname === group.key);
    const knighted = isKnighted(text, names, group);
    const byGiven = clusters.filter((cluster) => fits(cluster) && cluster.full!.given[0] === group.key);
    if (bySurname.length === 1) return join(bySurname[0], group, 'surname');
    if (bySurname.length > 1) {
      const titled = bySurname.filter((cluster) => sharesHonorific(cluster, text, names, group));
      if (titled.length === 1) return join(titled[0], group, 'honorific and surname');
      return undefined;
    }
    if (byGiven.length === 1) return join(byGiven[0], group, 'first name');
    if (byGiven.length > 1 && knighted) {
      const sirs = byGiven.filter((cluster) => [...cluster.honorifics].some((words) => /\b(Sir|Dame)\b/.test(words)));
      if (sirs.length === 1) return join(sirs[0], group, 'honorific and first name');
    }
    if (byGiven.length > 1) return undefined;
    add(group);
    return undefined;
  }
}

/** “Labour” and “Labour Party”, “Acme” and “Acme Inc”: a name and the same with words that only tell what kind of body it is. */
function joinShortForms(clusters: Cluster[], clusterOf: Int32Array): void {
  void clusters;
  void clusterOf;
}

function groupByWords(text: Text, names: readonly Name[]): Group[] {
  const byKey = new Map<string, number[]>();
  names.forEach((name, index) => {
    const key = keyOf(sliceTokens(text, name.first, name.last));
    const mates = byKey.get(key);
    if (mates) mates.push(index);
    else byKey.set(key, [index]);
  });
  const surnames = new Set<string>();
  for (const name of names) {
    if (name.type === person && name.last - name.first > 1)
      surnames.add(keyOf(sliceTokens(text, name.last - 1, name.last)));
  }
  const groups: Group[] = [];
  for (const [key, indices] of byKey) {
    groups.push({ key, type: typeOfGroup(names, indices, key, surnames), names: indices });
  }
  return groups.sort((a, b) => b.key.split(' ').length - a.key.split(' ').length || a.names[0] - b.names[0]);
}

/** One type for the same words: what most of them were taken for; a country is a place, the surname of a person named in full a person. */
function typeOfGroup(
  names: readonly Name[],
  indices: readonly number[],
  key: string,
  surnames: ReadonlySet<string>,
): number {
  const votes = [0, 0, 0, 0];
  for (const index of indices) votes[names[index].type] += names[index].honorific === null ? 1 : 3;
  if (surnames.has(key) && votes[person] > 0) votes[person] += 2;
  return votes.indexOf(Math.max(...votes));
}

function longestForm(text: Text, names: readonly Name[], group: Group): string {
  const { first, last } = names[group.names[0]];
  return sliceTokens(text, first, last);
}

function isAcronym(text: Text, names: readonly Name[], group: Group): boolean {
  const form = longestForm(text, names, group).replaceAll('.', '');
  return form.length >= 2 && form.length <= 6 && form === form.toUpperCase() && !form.includes(' ');
}

const skipped = new Set(['of', 'the', 'and', 'for', 'in', 'on', '&', 'to', 'de', 'la']);

/** Initials with and without the small words: dor, dr for “Department of Roads”. */
function initialsOf(key: string): readonly string[] {
  const words = key.split(' ');
  if (words.length < 2) return [];
  const first = (word: string) => word[0] ?? '';
  return [
    words.map(first).join(''),
    words
      .filter((word) => !skipped.has(word))
      .map(first)
      .join(''),
  ];
}

function genderOfGroup(text: Text, names: readonly Name[], group: Group): Gender {
  for (const index of group.names) {
    const { honorific } = names[index];
    if (honorific === null) continue;
    const gender = genderOfHonorific(sliceTokens(text, honorific.first, honorific.last));
    if (gender !== null) return gender;
  }
  return null;
}

function genderOfHonorific(words: string): Gender {
  for (const word of words.split(/[\s.]+/)) {
    const bits = vocabulary().words.get(hashWord(word));
    if ((bits & Word.maleHonorific) !== 0) return 'male';
    if ((bits & Word.femaleHonorific) !== 0) return 'female';
  }
  return null;
}

export function genderOfGiven(given: string): Gender {
  const bits = vocabulary().words.get(hashWord(given)) & (Word.femaleName | Word.maleName);
  return bits === Word.maleName ? 'male' : bits === Word.femaleName ? 'female' : null;
}

const conflict = (a: Gender, b: Gender): boolean => a !== null && b !== null && a !== b;

function isKnighted(text: Text, names: readonly Name[], group: Group): boolean {
  return group.names.some((index) => {
    const { honorific } = names[index];
    return honorific !== null && /\b(Sir|Dame)\b/.test(sliceTokens(text, honorific.first, honorific.last));
  });
}

function sharesHonorific(cluster: Cluster, text: Text, names: readonly Name[], group: Group): boolean {
  return group.names.some((index) => {
    const { honorific } = names[index];
    return honorific !== null && cluster.honorifics.has(sliceTokens(text, honorific.first, honorific.last));
  });
}

export function typeName(type: number): EntityType {
  return types[type];
}

export { organisation, place, foldWord };
