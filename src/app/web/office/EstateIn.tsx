import type { JSX } from 'preact'
import { Estate } from '../../../estate/web/office/Estate.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useMe } from '../../../requests/web/office/me.ts'
import { ExpertsIn } from './ExpertsIn.tsx'

const readers = ['hq', 'manager', 'technician']

/**
 * The estate, with the way from a building to the files that were delivered for it, for those who read them, and what leaves for
 * the tools of experts.
 */
export const EstateIn = (): JSX.Element => {
  const { role } = useMe()
  return <Estate files={readers.includes(role) ? filesOf : undefined} experts={expertsIn} />
}

const expertsIn = (building: string, unit?: string): JSX.Element => (
  <ExpertsIn building={building} unit={unit} />
)

const filesOf = (building: string): JSX.Element => <Files building={building} />

const Files = ({ building }: { building: string }): JSX.Element => {
  const { t } = useSpeech()
  return <a href={`/bureau/maquettes/${building}`}>{t('estate.files')}</a>
}
