import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { loadSpoken } from '../../../kernel/web/draw-spoken.tsx'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import { paths } from '../team/team-paths.ts'

const HomeSheet = loadSpoken(
  () => import('./HomeSheet.tsx').then((m) => m.HomeSheet),
  [[() => import('../../core/home/words.fr.ts'), () => import('../../core/home/words.en.ts')]],
)

/** Who lives in a dwelling, who moves in and out: what it opens comes with its words when somebody asks. */
export const HomeButton = ({ unit }: { unit: string }): JSX.Element => {
  const { t } = useSpeech()
  const now = useNow()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('place.home')}</Button>
      {open && <HomeSheet unit={unit} now={now} caller={paths.caller} onClose={() => setOpen(false)} />}
    </>
  )
}
