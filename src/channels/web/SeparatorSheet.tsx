import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { drawSquare } from '../../kernel/core/draw-square.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Print } from '../../kernel/web/parts/Print.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { separatorSays } from '../core/letters/split-pile.ts'

/** The sheet that is laid between two letters before they are scanned: printed as often as wished, and used again. */
export const SeparatorSheet = ({ back }: { back: string }): JSX.Element => {
  const { t } = useSpeech()
  const [rows, setRows] = useState<boolean[][]>([])
  useEffect(() => {
    void import('qr').then(({ encodeQR }) =>
      setRows(encodeQR(separatorSays, 'raw', { ecc: 'high', border: 4 })),
    )
  }, [])
  return (
    <div class="intake stack letters">
      <p class="line no-print">
        <Button kind="primary" onClick={() => print()}>
          {t('pile.print')}
        </Button>
        <a href={back}>{t('pile.back')}</a>
      </p>
      <Print kind="poster" from="Loge" title={t('pile.separator.title')}>
        <svg
          class="letters-square"
          viewBox={`0 0 ${rows.length} ${rows.length}`}
          shape-rendering="crispEdges"
          aria-hidden="true"
        >
          <path d={drawSquare(rows)} />
        </svg>
        <p>{t('pile.separator.how')}</p>
      </Print>
    </div>
  )
}
