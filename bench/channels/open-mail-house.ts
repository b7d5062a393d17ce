import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openHouse } from '../../src/app/house.ts'
import { seedIfEmpty } from '../../src/app/seed-if-empty.ts'
import { serve } from '../../src/app/serve.ts'
import { readSettings } from '../../src/kernel/server/settings.ts'
import type { Kernel } from '../../src/kernel/server/slice.ts'

const token = 'a secret of the bench'

/** A house with the invented landlord, whose door for mails stands open; `handOver` answers what the door says. */
export type MailHouse = {
  kernel: Kernel
  handOver: (mail: string | Buffer, secret?: string) => Promise<{ status: number; id: string }>
  close: () => Promise<void>
}

export const openMailHouse = async (): Promise<MailHouse> => {
  const folder = mkdtempSync(join(tmpdir(), 'loge-mail-'))
  const house = await openHouse({
    ...readSettings({ DATA_DIR: folder }),
    logLevel: 'silent',
    mailDoorToken: token,
    mailBox: 'demandes@robine.example',
    ratePerMinute: 1_000_000,
  })
  await seedIfEmpty(house)
  const { app, close } = await serve(house.kernel, { port: 0, host: '127.0.0.1', jobs: false, pages: false })
  const address = app.server.address()
  const door = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/api/channels/mail`
  return {
    kernel: house.kernel,
    handOver: async (mail, secret = token) => {
      const answer = await fetch(door, {
        method: 'POST',
        headers: { 'content-type': 'message/rfc822', authorization: `Bearer ${secret}` },
        body: typeof mail === 'string' ? mail : new Uint8Array(mail),
      })
      const told = (await answer.json().catch(() => ({}))) as { id?: string }
      return { status: answer.status, id: told.id ?? '' }
    },
    close: async () => {
      await close()
      await house.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
