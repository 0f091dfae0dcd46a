let isDone = false;

/**
 * Between formulas Univer waits for a message to itself and, where the calculation is stopped there, leaves the channel
 * open (@univerjs/engine-formula 0.25.1, `_apply`; @univerjs/core, `requestImmediateMacroTask`): Node would never
 * end. One message is all that these channels are for, so they close behind it.
 */
export function closeChannelsAfterOneMessage(): void {
  if (isDone) return;
  isDone = true;
  const Channel = globalThis.MessageChannel;
  globalThis.MessageChannel = class extends Channel {
    constructor() {
      super();
      this.port1.addEventListener('message', () => setTimeout(() => this.port1.close()), { once: true });
    }
  };
}
