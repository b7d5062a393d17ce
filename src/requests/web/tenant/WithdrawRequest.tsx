import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { send } from './tenant-client.ts'
import type { Acts } from '../../../kernel/web/useActs.ts'

/** Nobody comes any more: asked twice, in place. */
export const WithdrawRequest = ({
  request,
  acts,
  again,
}: {
  request: string
  acts: Acts
  again: () => void
}): JSX.Element => {
  const { t } = useSpeech()
  const [sure, setSure] = useState(false)
  const leave = async (): Promise<void> => {
    if (await acts.act(send('request.withdraw', request, {}), t('follow.withdrawn'))) again()
  }
  if (!sure)
    return (
      <Button kind="plain" onClick={() => setSure(true)}>
        {t('follow.withdraw')}
      </Button>
    )
  return (
    <div class="stack-s" role="group" aria-label={t('follow.withdraw')}>
      <p>{t('follow.withdraw.sure')}</p>
      <div class="two">
        <Button busy={acts.busy} onClick={() => void leave()}>
          {t('follow.withdraw.yes')}
        </Button>
        <Button onClick={() => setSure(false)}>{t('follow.withdraw.no')}</Button>
      </div>
    </div>
  )
}
