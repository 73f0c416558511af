import { BayesClassifier } from 'natural/lib/natural/classifiers/index.js'
import { JaroWinklerDistance } from 'natural/lib/natural/distance/index.js'
import { TfIdf } from 'natural/lib/natural/tfidf/index.js'
import { describe, expect, it } from 'vitest'
import { NameMatcher, STOP_WORDS, scoreTerms, VietnameseStemmer, VietnameseTokenizer } from './index.ts'

const FORESTS = 'Tăng cường tuần tra rừng phòng hộ. Kiểm lâm xử lý nghiêm hành vi phá rừng phòng hộ.'
const SCHOOLS = 'Ngành giáo dục chuẩn bị năm học mới. Nhà trường bảo đảm sách giáo khoa cho học sinh.'
const FEES = 'Hội đồng nhân dân quy định học phí. Mức thu học phí của nhà trường công khai cho học sinh.'
const both = (text: string): string[] => [text.normalize('NFC'), text.normalize('NFD')]

describe('the tokenizer', () => {
  const tokenizer = new VietnameseTokenizer()

  it('gives words of several syllables in one spelling', () => {
    for (const text of both('Chính phủ ban hành Nghị định, Ủy ban nhân dân xã HOÀ Bình phối hợp.')) {
      const words = tokenizer.tokenize(text)
      expect(words).toEqual(expect.arrayContaining(['chính phủ', 'ban hành', 'nghị định', 'phối hợp']))
      expect(words.join(' ')).toContain('hòa bình')
      expect(words.join('')).toBe(words.join('').normalize('NFC'))
    }
    expect(tokenizer.tokenize('qúy thuỷ khoẻ')).toEqual(tokenizer.tokenize('quý thủy khỏe'))
    expect(tokenizer.tokenize('')).toEqual([])
    expect(tokenizer.trim(['', 'a', '', 'b', ''])).toEqual(['a', '', 'b'])
  })

  it('serves TfIdf, which takes it and the stop words as its own', () => {
    for (const form of ['NFC', 'NFD'] as const) {
      const measure = new TfIdf()
      measure.setTokenizer(tokenizer)
      expect(measure.setStopwords([...STOP_WORDS])).toBe(true)
      for (const text of [FORESTS, SCHOOLS, FEES]) measure.addDocument(text.normalize(form))
      const scores = measure.tfidfs('học phí'.normalize(form))
      expect(scores[2]).toBeGreaterThan(0)
      expect(scores.slice(0, 2)).toEqual([0, 0])
      expect(measure.listTerms(2).map(({ term }) => term)).not.toContain('của')
    }
  })

  it('serves the distances', () => {
    const [written = '', ...others] = [...both('Hoà Bình'), 'HÒA BÌNH'].map((text) =>
      tokenizer.tokenize(text).join(' '),
    )
    for (const other of others) expect(JaroWinklerDistance(written, other)).toBe(1)
  })
})

describe('the stemmer', () => {
  it('serves the classifiers with strings', () => {
    const classifier = new BayesClassifier()
    Object.assign(classifier, { stemmer: new VietnameseStemmer() })
    for (const text of both(FORESTS)) classifier.addDocument(text, 'lâm nghiệp')
    for (const text of [...both(SCHOOLS), ...both(FEES)]) classifier.addDocument(text, 'giáo dục')
    classifier.train()
    for (const text of both('Xử phạt hành vi khai thác rừng phòng hộ'))
      expect(classifier.classify(text)).toBe('lâm nghiệp')
    for (const text of both('Miễn học phí cho học sinh')) expect(classifier.classify(text)).toBe('giáo dục')
    expect(classifier.classify('Thủy lợi')).toBeDefined()
  })

  it('leaves out stop words, or its own', () => {
    expect(new VietnameseStemmer().tokenizeAndStem('công bố kết quả của tỉnh')).toEqual(['công bố', 'kết quả', 'tỉnh'])
    expect(new VietnameseStemmer(['TỈNH']).tokenizeAndStem('của tỉnh')).toEqual(['của'])
    expect(new VietnameseStemmer().tokenizeAndStem('của tỉnh', true)).toEqual(['của', 'tỉnh'])
    expect(new Set(STOP_WORDS).size).toBe(STOP_WORDS.length)
  })
})

describe('scoreTerms', () => {
  it('finds what a document alone is about', () => {
    for (const form of ['NFC', 'NFD'] as const) {
      const [forests, , fees] = scoreTerms([FORESTS, SCHOOLS, FEES].map((text) => text.normalize(form)))
      expect(forests?.[0]).toMatchObject({ term: 'rừng phòng hộ', count: 2 })
      expect(fees?.[0]).toMatchObject({ term: 'học phí', count: 2 })
      expect(fees?.[0]?.score).toBeGreaterThan(fees?.find(({ term }) => term === 'học sinh')?.score ?? Infinity)
    }
    expect(scoreTerms(['một hai ba'], { limit: 0 })).toEqual([[]])
    expect(scoreTerms([])).toEqual([])
  })
})

describe('NameMatcher', () => {
  const names = [
    'Ủy ban nhân dân tỉnh Thái Nguyên',
    'Ủy ban nhân dân tỉnh Thái Bình',
    'Hội đồng nhân dân tỉnh Thái Nguyên',
    'Sở Nội vụ',
    'Sở Nông nghiệp và Môi trường',
    'Sở Xây dựng',
    'Quyết định 15/QĐ-UBND',
  ]
  const matcher = new NameMatcher(names)
  const first = (damaged: string): string | undefined => matcher.match(damaged)[0]?.name

  it('finds names that a scan has damaged', () => {
    for (const damaged of both('UY BAN NHAN DÂN TÌNH THÁl NGUYÊN')) expect(first(damaged)).toBe(names[0])
    for (const damaged of both('Hôi đông nhân dân tinh Thái Nguyên')) expect(first(damaged)).toBe(names[2])
    for (const damaged of both('SỞNỘIVỤ')) expect(matcher.match(damaged)[0]).toEqual({ name: 'Sở Nội vụ', score: 1 })
    expect(first('Sơ Nông nghiêp và Môi trưòng')).toBe(names[4])
    expect(first('Quyêt định l5/QD-UBND')).toBe(names[6])
  })

  it('finds nothing that is not there, and what was asked first', () => {
    expect(matcher.match('Trường Đại học Cần Thơ')).toEqual([])
    expect(
      matcher
        .match('Ủy ban nhân dân tỉnh Thái Nguyên')
        .map(({ name }) => name)
        .slice(0, 2),
    ).toEqual(names.slice(0, 2))
    expect(matcher.match('Sở Nội vụ', { limit: 1 })).toHaveLength(1)
    expect(new NameMatcher([]).match('x')).toEqual([])
  })
})
