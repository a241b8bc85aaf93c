/** Whether the host of an address is this machine itself: what goes there may go in clear. */
export function isLoopback(hostname: string): boolean {
  return ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
}
