import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { sayDay } from '../../kernel/core/dates.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Row, Rows } from '../../kernel/web/parts/Row.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useAsk } from './door.ts'
import { Poster } from './Poster.tsx'

/** What hangs on the doors right now: in this building, or in all of one's own. */
export const UpNow = ({ building }: { building?: string | undefined }): JSX.Element => {
  const { t, lang } = useSpeech()
  const [open, setOpen] = useState<string>()
  const { data } = useAsk('notice.list', building ? { building } : {}, true)
  if (open) return <Poster params={{ id: open }} />
  return (
    <section class="stack" aria-labelledby="up-now">
      <h2 id="up-now">{t('notice.up')}</h2>
      {data?.rows.length === 0 && <p class="secondary">{t('notice.nothingUp')}</p>}
      <Rows label={t('notice.up')}>
        {(data?.rows ?? []).map((notice) => (
          <Row
            key={notice.id}
            sentence={notice.title}
            reason={t('notice.row', {
              where: [notice.building.name, notice.entrance?.name].filter(Boolean).join(', '),
              until: sayDay(notice.ends, lang),
            })}
            action={
              <Button small label={`${t('notice.see')} : ${notice.title}`} onClick={() => setOpen(notice.id)}>
                {t('notice.see')}
              </Button>
            }
          />
        ))}
      </Rows>
    </section>
  )
}
