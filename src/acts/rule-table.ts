import { ROLES } from './codes.ts'
import { SUBJECT_KINDS, type SubjectKind } from './core.ts'
import type { Parse } from './parse.ts'
import { PROFILES, type Profile } from './profile.ts'

/** Of which clauses a rule may hold; what is left out does not matter to it. */
export interface Scope {
  readonly profiles?: readonly Profile[]
  readonly kinds?: readonly SubjectKind[]
  /** Roles of the predicate; 0 where there is none. */
  readonly roles?: readonly number[]
  /** Signs (`signs.ts`) of which the clause has one at least. */
  readonly signs?: number
}

const ALL_ROLES: readonly number[] = Array.from({ length: ROLES }, (_, role) => role)

/** A rule of a table with its scope written out, so that all rules have one shape. */
type Row<Rule> = Rule & { readonly signs: number }

/** An ordered table of rules, parted beforehand by profile, kind of subject and role: few are left to be tried on a clause. */
export class RuleTable<Rule extends Scope> {
  private readonly lists: readonly (readonly Row<Rule>[])[]

  constructor(rules: readonly Rule[]) {
    const rows = rules.map((rule) => ({
      profiles: PROFILES,
      kinds: SUBJECT_KINDS,
      roles: ALL_ROLES,
      signs: 0,
      ...rule,
    }))
    const listed = (profile: Profile, kind: SubjectKind, role: number): Row<Rule>[] =>
      rows.filter(
        ({ profiles, kinds, roles }) => profiles.includes(profile) && kinds.includes(kind) && roles.includes(role),
      )
    this.lists = PROFILES.flatMap((profile) =>
      SUBJECT_KINDS.flatMap((kind) => ALL_ROLES.map((role) => listed(profile, kind, role))),
    )
  }

  /** The rules, in their order, for a clause with such a subject and predicate. */
  of(profile: Profile, { kind, role }: Parse): readonly Row<Rule>[] {
    const subject = PROFILES.indexOf(profile) * SUBJECT_KINDS.length + SUBJECT_KINDS.indexOf(kind)
    return this.lists[subject * ROLES + role] ?? []
  }
}

/** Whether the clause has a sign that the rule asks for. */
export function mayHold({ signs }: { readonly signs: number }, parse: Parse): boolean {
  return signs === 0 || (signs & parse.signs) !== 0
}
