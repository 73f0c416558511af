import { BAN, DUTY, MODAL, NOUN, REPORT, TASK } from '../codes.ts'
import { readParties } from '../parties.ts'
import { COMMA } from '../sheet.ts'
import { seek, type Unit } from '../unit.ts'
import type { Found } from './found.ts'

/** Longest subject of a rule in tokens. */
const LONGEST_SUBJECT = 40

/** `Quản lý tài nguyên nước phải bảo đảm ...`: in a rule the verb in front is the subject of the modal. */
export function gerund({ sheet, parse, setting, profile, following }: Unit): Found | undefined {
  if (profile !== 'normative' && profile !== 'articles') return undefined
  if (parse.kind !== 'none' || setting.tasks || setting.closed || following || setting.topic === 'background')
    return undefined
  if (parse.role !== TASK && parse.role !== REPORT) return undefined
  const { order, store, word, noun } = sheet
  const limit = Math.min(parse.end, parse.predicate + LONGEST_SUBJECT)
  const at = seek(sheet, parse.predicate + 1, limit, (i) => order.code[i] === MODAL || order.code[i] === BAN)
  // `Thực hiện nghiêm quy định cấm hút thuốc`: the ban describes the rule.
  if (store.form[at - 1] === word.định) return undefined
  if (at < 0 || store.form[at - 1] === COMMA || store.form[at - 1] === word.và || noun.code[at - 1] === NOUN)
    return undefined
  return { modality: order.code[at] === BAN ? 'prohibition' : 'obligation', action: at }
}

/**
 * `Hội đồng làm việc theo chế độ tập thể và chịu trách nhiệm ...`: the duty is the second predicate;
 * `Tổ chức quản lý hồ chứa có trách nhiệm ...`: what looks like a verb is the noun of the subject.
 */
export function laterDuty({ sheet, parse, setting, profile }: Unit): Found | undefined {
  if (profile !== 'normative' || setting.closed || parse.role !== TASK) return undefined
  const { order, store, word, noun } = sheet
  const limit = Math.min(parse.end, parse.predicate + LONGEST_SUBJECT)
  const at = seek(sheet, parse.predicate + 1, limit, (i) => order.code[i] === DUTY)
  if (at < 0) return undefined
  const isSecond = store.form[at - 1] === COMMA || store.form[at - 1] === word.và
  if (parse.kind === 'party' && isSecond)
    return { modality: 'obligation', named: readParties(sheet, parse.subject.first, parse.subject.end), action: at }
  if (parse.kind !== 'none' || isSecond || noun.code[parse.core] !== NOUN) return undefined
  return { modality: 'obligation', named: [{ first: parse.core, end: at }], action: at }
}
