import { ReadError } from './error.ts'

/**
 * Loads a package that only one kind of file needs. An absent one is a clear error instead of a crash, so that
 * plain text works without any of them.
 */
export async function optional<T>(name: string, load: () => Promise<T>, use: string): Promise<T> {
  try {
    return await load()
  } catch (error) {
    if (!isMissing(error)) throw error
    throw new ReadError('missing-package', `${use} needs the package ${name}: npm install ${name}`)
  }
}

function isMissing(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND'
}
