/**
 * Paths of a page on its old site, for `redirectFrom`: `oldAddresses(['http://a.example/n/1.html?x=1']) // ['/n/1.html']`.
 * Front pages and addresses that are none are left out.
 */
export function oldAddresses(addresses: readonly string[]): string[] {
  return addresses.flatMap((address) => {
    try {
      const { protocol, pathname } = new URL(address.replace(/^\/(?!\/)/u, 'http://old.invalid/'));
      const isPath = /^https?:$/u.test(protocol) && pathname !== '/' && !/[\s\\]|^\/\//u.test(pathname) && !pathname.split('/').includes('..');
      return isPath ? [pathname] : [];
    } catch (error) {
      if (error instanceof TypeError) return [];
      throw error;
    }
  });
}
