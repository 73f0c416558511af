/**
 * The shape of a Vietnamese syllable: onset + rhyme + tone, with the two constraints that catch most wrong
 * decodings: a stop at the end takes only the tones sắc and nặng, and only one tone is allowed.
 */

const ONSETS = new Set(' b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x'.split(' '))

const RHYMES = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ă ăc ăm ăn ăng ăp ăt â âc âm ân âng âp ât âu ây
e ec em en eng eo ep et ê êch êm ên ênh êp êt êu êng êc i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
o oa oac oach oai oam oan oang oanh oao oap oat oau oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot
ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uâ uc ue uen ueo uet ui uin um un ung up ut uu
uê uêch uên uênh uêt uêu uơ uơn uơt uôc uôi uôm uôn uông uôt uy uya uych uyên uyêt uynh uyn uyt uyu uyp uyê ư ưa ưc ưi ưm ưn ưng ưt ưu
ươ ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu yn yt ynh ych ym`.split(/\s+/),
)

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
const STOP = /(?:c|ch|p|t)$/
const ONSET = /^(?:ngh|ng|nh|ch|gh|kh|ph|th|tr|gi|qu|[bcdđghklmnpqrstvx])/

/** Whether a word (in lower or upper case, NFC or NFD) is shaped like one Vietnamese syllable. */
export function isSyllable(word: string): boolean {
  if (word.length > 12) return false
  const decomposed = word.toLowerCase().normalize('NFD')
  const tones = decomposed.match(TONES) ?? []
  if (tones.length > 1) return false
  const base = decomposed.replace(TONES, '').normalize('NFC')
  const tone = tones[0]
  return splits(base, tone === '\u0301' || tone === '\u0323')
}

function splits(base: string, stopAllowed: boolean): boolean {
  const onset = ONSET.exec(base)?.[0] ?? ''
  return [onset, onset === 'gi' ? 'g' : onset === 'qu' ? 'q' : onset].some((head) => {
    if (!ONSETS.has(head)) return false
    const rhyme = base.slice(head.length)
    if (rhyme === '') return head === 'gi'
    return RHYMES.has(rhyme) && (stopAllowed || !STOP.test(rhyme))
  })
}
