import type { BrowserContext, Page } from 'playwright-core'

/** A telephone whose disk takes words and no more: what browsers say when a photo is to be kept. */
export const fillDisk = (phone: Page | BrowserContext): Promise<unknown> =>
  phone.addInitScript(() => {
    const put = Reflect.get(IDBObjectStore.prototype, 'put') as (...given: unknown[]) => IDBRequest
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: unknown[]) {
      if (this.name === 'pictures') throw new DOMException('no room', 'QuotaExceededError')
      return Reflect.apply(put, this, given)
    } as typeof IDBObjectStore.prototype.put
  })
