import type { JSX } from 'preact'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'

/** Beside who lives in a dwelling: her notice is recorded on a page of its own. */
export const LeavingLink = ({ household }: { household: string }): JSX.Element => {
  const { t } = useSpeech()
  return (
    <Button small href={`/bureau/relocation/conge/${household}`}>
      {t('leaving.record')}
    </Button>
  )
}
