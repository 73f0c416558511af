import type { Term } from './document.ts'

/** The letters of Vietnamese that compromise takes for English ones with a mark. */
const LETTERS = 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ'

/** The methods of compromise that are used or replaced. */
export interface Methods {
  /** Writes letters the way they are compared. */
  killUnicode: (text: string, world?: World) => string
  tokenize: { fromString: (text: string, world: World) => Term[][] }
}

/** What all documents of compromise share, as far as it is used. */
interface World {
  methods: { one: Methods }
  model: { one: { unicode: Record<string, string> } }
}

/** Reads a text; the function that it gets last does it as compromise would. */
type Parse = (text: string, methods: Methods, other: () => Term[][]) => Term[][]

/** Keeps Vietnamese letters apart, composed or not, and reads texts by `parse`. */
export function keepVietnamese(world: object, parse: Parse): object {
  if (!isWorld(world)) throw new TypeError('vanban/compromise is made for compromise 14')
  const { methods, model } = world
  for (const letter of LETTERS + LETTERS.toUpperCase()) delete model.one.unicode[letter]
  const { killUnicode } = methods.one
  const { fromString } = methods.one.tokenize
  methods.one.killUnicode = (text) => killUnicode(text.normalize('NFC'), world)
  methods.one.tokenize.fromString = (text, given) => parse(text, methods.one, () => fromString(text, given))
  return world
}

function isWorld(world: object): world is World {
  const reached = ['methods', 'one', 'tokenize', 'fromString'].reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    world,
  )
  return typeof reached === 'function'
}
