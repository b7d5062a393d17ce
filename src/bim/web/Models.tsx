import type { JSX } from 'preact'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Empty } from '../../kernel/web/parts/Empty.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { ModelList } from './models/ModelList.tsx'
import { Revision } from './revision/Revision.tsx'
import './models.css'

/** What was delivered for a building. */
export const Models = ({ building }: { building: string }): JSX.Element => (
  <ModelList key={building} building={building} />
)

type OfRevision = { building: string; revision: string; face?: string }

/** What one delivery says, and what it would change. */
export const OneRevision = ({ building, revision, face = '' }: OfRevision): JSX.Element => (
  <Revision key={revision} building={building} revision={revision} face={face} />
)

/** Of no building: the way to where one is chosen. */
export const NoModels = (): JSX.Element => {
  const { t } = useSpeech()
  return (
    <Empty
      page
      title={t('models.choose')}
      action={<Button href="/bureau/patrimoine">{t('models.choose.go')}</Button>}
    >
      {t('models.choose.hint')}
    </Empty>
  )
}
