export const OpenLink = ({ link, label }: { readonly link: string; readonly label: string }) => (
  <a href={link} target="_blank" rel="noopener noreferrer">
    {label}
  </a>
);
