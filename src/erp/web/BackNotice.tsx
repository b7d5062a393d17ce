import type { JSX } from 'preact'
import { useSpeech } from '../../kernel/web/speech.ts'
import { type OutletCard, useAsk } from './erp-client.ts'

/** Above the sources, where something on the way back waits for somebody; nothing where all is well. */
export const BackNotice = (): JSX.Element | null => {
  const { t } = useSpeech()
  const { data } = useAsk('erp.back', {}, true)
  const outlets = data?.outlets.filter(needsSomebody) ?? []
  if (outlets.length === 0) return null
  return (
    <p class="flux-down">
      <a href="/bureau/flux/retour">
        {t('erp.page.back.waits', {
          n: outlets.length,
          outlets: outlets.map(({ outlet }) => outlet).join(', '),
        })}
      </a>
    </p>
  )
}

const needsSomebody = ({ shut, kept, overdue, refused }: OutletCard): boolean =>
  shut !== null || kept + overdue + refused.length > 0
