// What stands in the address of a subscription: which of its deliveries are listed.
export const DELIVERY_STATES = ['waiting', 'sending', 'sent', 'given-up'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];
export type DeliverySearch = { readonly state?: DeliveryState };

/** What cannot be understood is left out: a mistyped address still opens all of them. */
export function readDeliverySearch({ state }: Record<string, unknown>): DeliverySearch {
  const known = DELIVERY_STATES.find((one) => one === state);
  return known === undefined ? {} : { state: known };
}
