module github.com/regkz/regkz

go 1.26.0
