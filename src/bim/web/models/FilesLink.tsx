import type { JSX } from 'preact'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { paths } from '../bim-client.ts'

/** The way from a building to the files that were delivered for it. */
export const FilesLink = ({ building }: { building: string }): JSX.Element => {
  const { t } = useSpeech()
  return <a href={paths.models(building)}>{t('estate.files')}</a>
}
