import { describe, expect, it } from 'vitest'
import { wordKey } from './keys.ts'
import { localPlaces, withPlace } from './places.ts'

const key = (name: string): string => name.split(' ').map(wordKey).join(' ')
const placesOf = (issuer: string, parent?: string): ReturnType<typeof localPlaces> =>
  localPlaces({
    genre: 'other',
    diagnostics: [],
    signers: [],
    recipients: [],
    bases: [],
    issuer: { name: issuer },
    ...(parent === undefined ? {} : { parent: { name: parent } }),
  })

describe('the place that a level word means', () => {
  it.each([
    ['Ủy ban nhân dân tỉnh Bắc Ninh', 'Sở Y tế tỉnh', 'Sở Y tế tỉnh Bắc Ninh'],
    ['Ủy ban nhân dân tỉnh Bắc Ninh', 'Thường trực Tỉnh ủy', 'Thường trực Tỉnh ủy Bắc Ninh'],
    ['Tỉnh ủy Bà Rịa - Vũng Tàu', 'HĐND tỉnh', 'HĐND tỉnh Bà Rịa Vũng Tàu'],
    ['UBND Thành phố Hồ Chí Minh', 'Thành uỷ', 'Thành ủy Hồ Chí Minh'],
    ['Ủy ban nhân dân xã Lương Minh', 'Hội Nông dân xã', 'Hội Nông dân xã Lương Minh'],
  ])('of %s: «%s» is «%s»', (issuer, name, full) => {
    expect(withPlace(key(name), placesOf(issuer))).toBe(key(full))
  })

  it('leaves other levels and whole names alone', () => {
    const places = placesOf('Ủy ban nhân dân tỉnh Bắc Ninh')
    for (const name of ['UBND huyện', 'Sở Y tế tỉnh Hà Nam', 'Chính phủ', 'Ban Chỉ tỉnh táo']) {
      expect(withPlace(key(name), places)).toBe(key(name))
    }
    expect(placesOf('Chính phủ').size).toBe(0)
  })

  it('reads the level of the parent too', () => {
    expect(withPlace(key('Đảng ủy xã'), placesOf('Sở Y tế tỉnh An Giang', 'Ủy ban nhân dân xã Tân Phú'))).toBe(
      key('Đảng ủy xã Tân Phú'),
    )
  })
})
