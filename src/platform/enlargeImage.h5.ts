/** The browser's own viewer; Taro's H5 previewImage would bring a carousel along. */
export function enlargeImage(url: string): void {
  window.open(url, '_blank', 'noopener')
}
