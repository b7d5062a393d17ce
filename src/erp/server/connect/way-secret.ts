import { readFile } from 'node:fs/promises'

/** A secret from where it was told to be; none where none was told; nothing where it is not there. */
export const waySecret = async ({
  secretFile,
  secretEnv,
}: {
  secretFile?: string | undefined
  secretEnv?: string | undefined
}): Promise<{ secret: string | undefined } | undefined> => {
  if (secretFile === undefined && secretEnv === undefined) return { secret: undefined }
  const said = secretFile ? await readFile(secretFile, 'utf8').catch(() => '') : process.env[secretEnv ?? '']
  const told = said?.trim()
  return told ? { secret: told } : undefined
}
