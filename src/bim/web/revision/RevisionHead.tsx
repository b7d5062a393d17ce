import type { JSX } from 'preact'
import { sayNearDay } from '../../../kernel/core/dates.ts'
import { PageHead as Heading } from '../../../kernel/web/parts/PageHead.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { Report } from '../../core/contract.ts'
import { paths } from '../bim-client.ts'

/** Which delivery of which model. */
export const RevisionHead = ({ told }: { told: Report }): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  return (
    <Heading to={paths.models(told.building)} from={t('models.title')} title={told.model.name}>
      <p class="secondary">
        {told.file} · {sayNearDay(told.at, now, lang)}
      </p>
    </Heading>
  )
}
