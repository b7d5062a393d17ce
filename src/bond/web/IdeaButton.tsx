import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Icon } from '../../kernel/web/icons/Icon.tsx'
import { bulb } from '../../kernel/web/icons/icons.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import { IdeaSheet } from './IdeaSheet.tsx'
import { useIdeaRoute } from './useIdeaRoute.ts'

/** In the head of the phone: an idea is one touch away on any screen, however long it is. */
export const IdeaButton = (): JSX.Element => {
  const { t } = useSpeech()
  const route = useIdeaRoute()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        class="page-switch"
        aria-label={t('bond.foot.tell')}
        title={t('bond.foot.tell')}
        onClick={() => setOpen(true)}
      >
        <Icon of={bulb} size={20} />
      </button>
      {isOpen && <IdeaSheet route={route} onClose={() => setOpen(false)} />}
    </>
  )
}
