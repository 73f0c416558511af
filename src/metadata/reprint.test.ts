import { describe, expect, it } from 'vitest'
import { analyze } from '../analyze.ts'

const TEXT = 'I- MỤC TIÊU\nĐến năm 2030, mọi xã có trạm y tế.\nII- NHIỆM VỤ\n1. Xây dựng trạm y tế ở các xã.\n'
const NAMED = 'Nghị quyết số 12-NQ/TW (ngày 5/3/2024) của Bộ Chính trị về phát triển y tế cơ sở'

/** Type, number, issuer, date and subject, as far as they are there. */
function formOf(text: string): (string | undefined)[] {
  const { type, number, issuer, date, subject } = analyze(text).metadata
  return [type?.name, number?.text, issuer?.name, date, subject]
}

describe('a document that is printed without its letterhead', () => {
  it('has the form that is told of it in front', () => {
    const text = `Phát triển y tế cơ sở\n\nTổng Bí thư vừa ký ${NAMED}.\n\nBáo Sức khỏe đăng toàn văn Nghị quyết số 12-NQ/TW:\n\n${TEXT}`
    expect(formOf(text)).toEqual(['nghị quyết', '12-NQ/TW', 'Bộ Chính trị', '2024-03-05', 'về phát triển y tế cơ sở'])
  })

  it('has that of its headline', () => {
    expect(formOf(`Toàn văn ${NAMED}\n\n${TEXT}`)).toEqual([
      'nghị quyết',
      '12-NQ/TW',
      'Bộ Chính trị',
      '2024-03-05',
      'về phát triển y tế cơ sở',
    ])
  })

  it('is none where a report only says that one may read it', () => {
    const report = `Hội nghị về y tế cơ sở\nSáng 6/3, Bộ Y tế họp trực tuyến. Mời đọc toàn văn ${NAMED} tại đây. Hội nghị bàn nhiều việc khác nhau của ngành.\n`
    expect(formOf(report)[0]).toBe('tin')
  })
})
