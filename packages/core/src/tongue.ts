// The languages of the screens. What the administration sends is in Vietnamese.
export type Tongue = 'vi' | 'en';
