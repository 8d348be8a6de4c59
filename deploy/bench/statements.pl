# Reads a PostgreSQL log and prints the statements of the search with their values put in, ready to be run again.
use strict; use warnings; use utf8;
binmode STDIN, ':encoding(UTF-8)'; binmode STDOUT, ':encoding(UTF-8)';
my ($sql, @out);
sub flush_statement { push @out, $sql if defined $sql && $sql =~ /listed_offer|offer_query/; undef $sql; }
while (<STDIN>) {
    s/\r?\n$//;
    if (/^LOG:\s+(?:duration: [\d.]+ ms\s+)?execute [^:]*: (.*)/s) { flush_statement(); $sql = $1; }
    elsif (/^DETAIL:\s+(?:P|p)arameters: (.*)/s && defined $sql) {
        my %value; my $rest = $1;
        while ($rest =~ /\$(\d+) = ('(?:[^']|'')*'|NULL)/g) { $value{$1} = $2; }
        $sql =~ s/\$(\d+)/$value{$1} \/\/ "\$$1"/ge;
        flush_statement();
    }
    elsif (/^\t(.*)/s && defined $sql) { $sql .= "\n$1"; }
    elsif (/^[A-Z]+:/) { flush_statement() if defined $sql && $sql !~ /\$\d/; }
}
flush_statement();
s/\s+/ /g, print "$_;\n" for @out;
