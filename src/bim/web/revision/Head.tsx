import type { JSX } from 'preact'
import { sayNearDay } from '../../../kernel/core/dates.ts'
import { back } from '../../../kernel/web/icons/icons.ts'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { Report } from '../../core/contract.ts'
import { paths } from '../door.ts'

/** Which delivery of which model. */
export const Head = ({ told }: { told: Report }): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  return (
    <header class="models-head">
      <a class="models-back" href={paths.models(told.building)}>
        <Icon of={back} size={18} /> {t('models.title')}
      </a>
      <h1>{told.model.name}</h1>
      <p class="secondary">
        {told.file} · {sayNearDay(told.at, now, lang)}
      </p>
    </header>
  )
}
