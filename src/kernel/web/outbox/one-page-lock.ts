/** One page of this device at a time. Where the browser has no locks two may do the same: the server does it once. */
export const withLock = (work: () => Promise<void>): Promise<void> =>
  navigator.locks ? navigator.locks.request('loge-outbox', work).then(() => {}) : work()
